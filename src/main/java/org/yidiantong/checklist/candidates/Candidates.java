package org.yidiantong.checklist.candidates;

import java.time.LocalDate;
import java.util.List;

/**
 * What complaints outside the list are about.
 *
 * @param from the first day looked at
 * @param outside how many complaints outside the list were looked at
 * @param cut whether there are more, which are older
 * @param lines those with the most complaints first
 */
public record Candidates(LocalDate from, int outside, boolean cut, List<Candidate> lines) {

	public Candidates {
		lines = List.copyOf(lines);
	}

}
