/**
 * Whoever is invited to an event: her place in the order of introduction, what she was told and answered, whether she
 * came; how many came of a unit; what was given and to whom. Only those who stand inside the event see its guests.
 */
@NamedInterface("guest")
@NullMarked
package vn.congtachoi.event.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
