//! Fieldgate's engine.
