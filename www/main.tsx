import { render } from "preact";
import { App } from "./frame/App.tsx";
import { applyTheme } from "./frame/theme.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";

applyTheme();
const element = document.getElementById("page");
if (element) render(<App />, element);
