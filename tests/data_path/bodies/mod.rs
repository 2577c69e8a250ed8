mod forms;
mod twin;
mod vectors;
