package org.yidiantong.disclosure.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Finds what needs an explanation in a disclosure. The nested module {@code findings}
 * implements it.
 */
public interface DutyInspector {

	/** What would be found if the version was published now. Stores nothing. */
	List<DutyFinding> inspect(InspectedDisclosure disclosure);

	/**
	 * Raises what is found in a version that has just been published, each once, and
	 * settles what it has removed. Call it in the transaction of the publication.
	 */
	void published(InspectedDisclosure disclosure, Instant at);

	/** For how many days after a publication objections are heard. */
	int noticeDays();

	/** What stands in a published disclosure. */
	List<DutyFinding> standing(UUID disclosure);

}
