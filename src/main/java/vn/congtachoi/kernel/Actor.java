package vn.congtachoi.kernel;

/** Who does something: a person with an account, or the portal itself. */
public sealed interface Actor permits PersonActor, SystemActor {

    /** The name written into history, as it is now. */
    String name();
}
