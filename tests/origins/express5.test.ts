import express from "express";
import { describeExpress } from "./express.ts";

describeExpress("5", express, "{.:format}");
