import "./shell";
