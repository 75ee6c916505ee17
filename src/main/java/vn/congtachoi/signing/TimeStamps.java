package vn.congtachoi.signing;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.Optional;

/** A service that proves the time of a signature (RFC 3161); empty where none is set. */
@FunctionalInterface
interface TimeStamps {

    Optional<TSPSource> source();
}
