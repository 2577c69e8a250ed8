mod forms;
mod patches;
mod twin;
mod vector;
mod vectors;
