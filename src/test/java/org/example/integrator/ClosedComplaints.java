package org.example.integrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.springframework.modulith.events.ApplicationModuleListener;

import org.yidiantong.complaints.events.ComplaintClosed;

/**
 * Writes down every {@link ComplaintClosed} that it is given, as a line of district,
 * complaint and version. A listener that must not act twice looks for the line first;
 * this one does not, so that a test can count.
 */
class ClosedComplaints {

	private final Path receipts;

	ClosedComplaints(Path receipts) {
		this.receipts = receipts;
	}

	@ApplicationModuleListener(id = "org.example.integrator.complaint-closed")
	void receive(ComplaintClosed event) throws IOException {
		String line = event.tenant() + " " + event.complaint() + " " + event.subjectVersion();
		Files.write(this.receipts, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

}
