package org.example.empty;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The smallest application with an entity, a repository, a migration and an address. The
 * benchmark {@code start} runs it alone, with only the libraries that it needs, to tell
 * what a start costs anybody.
 */
@SpringBootApplication
public class EmptyApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(EmptyApplication.class, arguments);
	}

	/** Answers when everything is there. */
	@RestController
	static class NoteController {

		private final Notes notes;

		NoteController(Notes notes) {
			this.notes = notes;
		}

		@GetMapping("/")
		List<String> all() {
			return this.notes.findAll().stream().map(Note::getText).toList();
		}

	}

}
