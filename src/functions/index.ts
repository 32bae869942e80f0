/** The files whose functions Excel knows: each declares some with `@customfunction`. webpack.config.js reads this list. */
import "./amounts";
import "./growth";
import "./parts";
import "./destinations";
import "./streaks";
import "./seasons";
import "./periods";
import "./provenance";
import "./time-series";
import "./checks";
import "./brief";
import "./published";
import "./revision";
