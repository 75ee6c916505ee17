package vn.congtachoi.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    List<Person> findByNameFoldAndPhone(String nameFold, String phone);

    @Query("select p from Person p order by p.nameSort, p.id")
    List<Person> all();
}
