mod canaries;
mod edges;
mod mutants;
mod sizes;
mod suite;
mod support;
mod twin;
mod vectors;
