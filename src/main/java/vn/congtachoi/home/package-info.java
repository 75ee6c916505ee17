/**
 * The first screen of every role: what waits for me, what is due, how far the common work is, what changed. Reads only
 * the kernel's ports; knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.congtachoi.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
