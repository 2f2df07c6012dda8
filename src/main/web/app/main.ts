/*! Chancery (Apache-2.0). The licences of its parts: /licenses.txt of the server that this script comes from. */
import "./app-root";
