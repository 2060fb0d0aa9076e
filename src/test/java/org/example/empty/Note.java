package org.example.empty;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A row of the smallest application.
 */
@Entity
class Note {

	@Id
	private UUID id = new UUID(0, 0);

	private String text = "";

	UUID getId() {
		return this.id;
	}

	String getText() {
		return this.text;
	}

}
