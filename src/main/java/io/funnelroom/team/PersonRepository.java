package io.funnelroom.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface PersonRepository extends JpaRepository<PersonEntity, Long> {

  /** The person, kept from other changes until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<PersonEntity> findLockedById(Long id);

  /** All of this role who work here, kept from other changes until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<PersonEntity> findByRoleAndActiveTrueOrderById(Role role);
}
