package vn.congtachoi.anniversary;

import java.util.UUID;

/** Port: a module above says whether it refers to a row, which then is put out of use and never deleted. */
public interface AnniversaryUse {

    boolean uses(UUID anniversary);
}
