package vn.congtachoi.kernel;

import java.util.List;

/** Port: lines that a module adds to the greeting printed in the terminal once the portal is up. */
public interface GreetingPart {

    List<String> lines();
}
