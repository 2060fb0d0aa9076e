package org.yidiantong.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Turns a story into steps ordered by time. Steps at the same time keep the order of the
 * file, so that a story is always played the same way.
 */
final class Timeline {

	private static final int CHECKED_AFTER_MINUTES = 30;

	private final List<Step> steps = new ArrayList<>();

	private Timeline() {
	}

	static List<Step> of(Story story) {
		Timeline timeline = new Timeline();
		story.cases().forEach(timeline::add);
		story.disclosures().forEach(timeline::add);
		story.accounts().forEach(timeline::add);
		story.activities().forEach((one) -> timeline.add(one.id(), one.at(), (stage) -> stage.outreach().hold(one)));
		story.visits()
			.forEach((one) -> timeline.add("V" + one.day(), one.day().plusDays(1).atStartOfDay(),
					(stage) -> stage.outreach().count(one)));
		timeline.steps.sort(Comparator.comparing(Step::at));
		return List.copyOf(timeline.steps);
	}

	private void add(Story.Case one) {
		String id = one.id();
		add(id + ".file", one.filed(), (stage) -> stage.desk().file(one));
		add(id + ".accept", one.accepted(), (stage) -> stage.desk().accept(one));
		int number = 0;
		for (Story.Return wrong : one.returns()) {
			String suffix = "-" + ++number;
			add(id + ".dispatch" + suffix, wrong.dispatched(), (stage) -> stage.desk().dispatch(one, wrong.unit()));
			add(id + ".return" + suffix, wrong.returned(), (stage) -> stage.desk().giveBack(one, wrong.unit()));
		}
		add(id + ".dispatch", one.dispatched(), (stage) -> stage.desk().dispatch(one, one.lead()));
		add(id + ".sign", one.signed(), (stage) -> stage.desk().sign(one));
		for (int i = 0; i < one.extended().size(); i++) {
			Story.Extension more = one.extended().get(i);
			add(id + ".extend-" + (i + 1), more.at(), (stage) -> stage.desk().extend(one, more.until()));
		}
		add(id + ".suspend", one.suspended(), (stage) -> stage.desk().suspend(one));
		add(id + ".reply", one.replied(), (stage) -> stage.desk().reply(one));
		add(id + ".review", one.reviewed(), (stage) -> stage.desk().review(one));
		add(id + ".close", one.closed(), (stage) -> stage.desk().close(one));
		Story.Swept swept = one.swept();
		if (swept != null) {
			add(id + ".sweep", swept.at(), (stage) -> stage.sweeps().open(one, swept));
			add(id + ".sweep-return", swept.returned(), (stage) -> stage.sweeps().report(one, swept));
		}
		rated(one);
	}

	private void rated(Story.Case one) {
		Story.Rate rate = one.rated();
		if (rate != null) {
			add(one.id() + ".rate", rate.at(), (stage) -> stage.ratings().rate(one, rate));
		}
		Story.Call call = one.called();
		if (call != null) {
			add(one.id() + ".call", call.at(), (stage) -> stage.ratings().call(one, call));
		}
		add(one.id() + ".rectify", one.rectified(), (stage) -> stage.ratings().rectify(one));
		add(one.id() + ".judge", one.judged(), (stage) -> stage.ratings().judge(one));
	}

	private void add(Story.Disclosed one) {
		add(one.id() + ".write", one.at(), (stage) -> stage.disclosures().write(one));
		add(one.id() + ".submit", one.at().plusMinutes(1), (stage) -> stage.disclosures().submit(one));
		add(one.id() + ".publish", one.at().plusMinutes(CHECKED_AFTER_MINUTES),
				(stage) -> stage.disclosures().publish(one));
	}

	private void add(Story.Accounts several) {
		add(several.id() + ".submit", several.at(), (stage) -> stage.accounts().submit(several));
		add(several.id() + ".publish", several.at().plusMinutes(CHECKED_AFTER_MINUTES),
				(stage) -> stage.accounts().publish(several));
	}

	private void add(String id, @Nullable LocalDateTime at, Step.Work work) {
		if (at != null) {
			this.steps.add(new Step(id, at, work));
		}
	}

}
