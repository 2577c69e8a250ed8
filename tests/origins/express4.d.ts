/** Express 4 under its alias. The parts that these tests use have the types of Express 5. */
declare module "express4" {
  import express from "express";

  export default express;
}
