import express from "express4";
import { describeExpress } from "./express.ts";

describeExpress("4", express, ".:format?");
