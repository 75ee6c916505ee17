/** Screens of meetings, absences, rooms and vehicles. */
@NullMarked
package vn.congtachoi.agenda.ui;

import org.jspecify.annotations.NullMarked;
