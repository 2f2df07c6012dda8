/*! Chancery (Apache-2.0). The licences of its parts: /licenses.txt of the server that this script comes from. */
/** The embedded timeline: what it is made of is what this imports. */
import "./chancery-timeline";
