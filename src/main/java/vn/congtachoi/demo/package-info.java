/**
 * Tells the demonstration's story into an empty portal, fact by fact through the services that people use, up to the
 * demonstration's day. Runs only with {@code --demo}; nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "programme",
            "document",
            "document :: text",
            "report",
            "signing",
            "agenda",
            "agenda :: opinion",
            "task",
            "plan",
            "anniversary",
            "event",
            "event :: guest",
            "recommendation",
            "scheduling",
            "supervision",
            "supervision :: paper",
            "supervision :: record",
            "supervision :: rules"
        })
@NullMarked
package vn.congtachoi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
