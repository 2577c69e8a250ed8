mod forms;
mod twin;
mod vector;
mod vectors;
