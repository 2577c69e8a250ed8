mod twin;
mod vectors;
