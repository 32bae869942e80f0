/** The files whose functions Excel knows: each declares some with `@customfunction`. webpack.config.js reads this list. */
import "./amounts";
import "./growth";
import "./periods";
import "./provenance";
import "./time-series";
