package org.example.empty;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The repository of the smallest application.
 */
interface Notes extends JpaRepository<Note, UUID> {

}
