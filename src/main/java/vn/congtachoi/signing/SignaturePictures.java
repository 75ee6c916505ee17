package vn.congtachoi.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignaturePictures extends JpaRepository<SignaturePicture, UUID> {

    Optional<SignaturePicture> findByPersonId(UUID personId);

    Optional<SignaturePicture> findByUnitId(UUID unitId);

    default Optional<SignaturePicture> of(KeyOwner owner) {
        return owner.isUnit() ? findByUnitId(owner.id()) : findByPersonId(owner.id());
    }
}
