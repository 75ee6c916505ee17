/** The register of recommendations as files. */
@NullMarked
package vn.congtachoi.recommendation.paper;

import org.jspecify.annotations.NullMarked;
