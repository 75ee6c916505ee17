package vn.congtachoi.agenda;

import java.util.List;

/** Port: what a module takes people, units, rooms and vehicles for, so that a meeting or a move warns of it. */
public interface OccupationSource {

    /**
     * What takes one of those that are asked about during that time, whoever may read it; the title is left out where
     * the reader may not. What is asked about itself need not be left out.
     */
    List<Occupation> during(ClashQuestion question);
}
