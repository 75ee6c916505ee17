/**
 * Programmes of the Union's work (dự án, đề án, chương trình MTQG, phong trào, cuộc vận động): names, contents, phases,
 * legal bases, the units they reach, and their money.
 *
 * <p>Invariants: a code names one programme for ever; the status follows from the validity and the closing, never from
 * a typed word; phases of a programme do not overlap; a content or phase that other records point to is not removed;
 * what no source confirmed carries a mark until somebody confirms it. A programme without an owner belongs to the common
 * catalogue, which only the head unit changes. Others refer to programmes and contents by id or {@code SubjectRef}.
 */
@ApplicationModule(
        displayName = "Đề án, chương trình",
        allowedDependencies = {"audit :: ui"})
@NullMarked
package vn.congtachoi.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
