package vn.congtachoi.demo;

import java.util.List;

/** A part of the story that happens bit by bit, each bit at its own hour. */
interface Chapter {

    /** All that happens in it, in any order; what a step needs from earlier ones it finds in the cast. */
    List<Step> steps(Cast cast);
}
