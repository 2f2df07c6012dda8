/**
 * What the parts of the page have in common, so that it is in one script: the bundler makes a script of its own for each set of
 * parts that use a file, and each part uses all of these.
 */
import "./app-root";
import "./conditions";
import "./event-entry";
import "./pages/text";
import "./problem";
import "./question";
import "./queries/events";
import "./styles";
import "../timeline/disputes";
import "../timeline/lanes";
import "../timeline/picture-style";
