package vn.congtachoi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address under which phones on the same network reach this machine. */
final class LanAddress {

    private LanAddress() {}

    /** The first private IPv4 address of an interface that is up; empty on a machine without a network. */
    static Optional<String> find() {
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback() && !network.isVirtual()) {
                    Optional<String> address = privateAddress(network);
                    if (address.isPresent()) {
                        return address;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The machine's networks cannot be read", e);
        }
    }

    private static Optional<String> privateAddress(NetworkInterface network) {
        @Nullable
        InetAddress found = Collections.list(network.getInetAddresses()).stream()
                .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(found).map(InetAddress::getHostAddress);
    }
}
