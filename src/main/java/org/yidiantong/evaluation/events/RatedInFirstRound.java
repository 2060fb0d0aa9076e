package org.yidiantong.evaluation.events;

import org.yidiantong.eventlog.Upcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds the round to ratings of version 1, when complaints had one round only.
 */
final class RatedInFirstRound implements Upcaster {

	@Override
	public void upcast(ObjectNode data) {
		data.put("round", 1);
	}

}
