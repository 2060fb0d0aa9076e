package org.yidiantong.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.yidiantong.evaluation.sampling.DrawSample;
import org.yidiantong.evaluation.sampling.SampleManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedEarlier;

import org.springframework.stereotype.Component;

/**
 * Draws a sample through the module's door.
 */
@Component
class SampleObjects implements ModuleObjects {

	private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

	private final SampleManagement samples;

	private final ClosedEarlier cases;

	SampleObjects(SampleManagement samples, ClosedEarlier cases) {
		this.samples = samples;
		this.cases = cases;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		this.cases.on(Actors.YUAN, DAY, place, false);
		Actor dispatcher = Actors.post(Role.DISPATCHER);
		UUID sample = this.samples.draw(dispatcher, new DrawSample(DAY, DAY, 1, null, null)).id();
		return Map.of("samples/id", sample.toString(), "calls/complaint",
				this.samples.find(dispatcher, sample).complaints().get(0).complaint().toString());
	}

}
