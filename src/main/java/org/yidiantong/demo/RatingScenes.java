package org.yidiantong.demo;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.CallBackTask;
import org.yidiantong.evaluation.CallOutcome;
import org.yidiantong.evaluation.JudgeRectification;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.RatingLine;
import org.yidiantong.evaluation.RecordCallBack;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.UnitCode;

/**
 * Ratings, and what follows from a bad one.
 */
final class RatingScenes {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	private final StoryComplaints files;

	private final Map<String, String> played;

	RatingScenes(ModuleDoors doors, StoryOfficers cast, StoryComplaints files, Map<String, String> played) {
		this.doors = doors;
		this.cast = cast;
		this.files = files;
		this.played = played;
	}

	@Nullable String rate(Story.Case one, Story.Rate rate) {
		this.doors.evaluation()
			.rate(new RateComplaint(this.files.code(one), rate.level(), rate.tags(), null, null, false));
		return null;
	}

	String call(Story.Case one, Story.Call call) {
		Actor desk = this.cast.desk(one.place());
		CallOutcome outcome = CallOutcome.valueOf(call.outcome());
		UUID id = opened(desk, this.doors.complaints().rateable(this.files.code(one)).complaint());
		boolean upheld = outcome == CallOutcome.UPHELD;
		this.doors.callBacks()
			.record(desk, id, new RecordCallBack(outcome, upheld ? "已电话回访，希望再看一看。" : "未留联系方式，无法回访。",
					upheld ? "再到现场查看一次，把没有办到位的办到位，并把结果告诉群众。" : null));
		return id.toString();
	}

	@Nullable String rectify(Story.Case one) {
		UUID id = called(one);
		Actor desk = this.cast.desk(one.place());
		UnitCode unit = Objects.requireNonNull(this.doors.callBacks().callBack(desk, id).leadUnit());
		this.doors.callBacks().rectified(this.cast.handler(unit), id, "已再次到现场办理，结果已当面告知。");
		return null;
	}

	@Nullable String judge(Story.Case one) {
		this.doors.callBacks().judge(this.cast.desk(one.place()), called(one), new JudgeRectification(true, "整改到位。"));
		return null;
	}

	private UUID called(Story.Case one) {
		return UUID.fromString(Objects.requireNonNull(this.played.get(one.id() + ".call")));
	}

	/** Finds the call-back of a complaint among those that wait at a desk. */
	private UUID opened(Actor desk, ComplaintId complaint) {
		PageRequest asked = new PageRequest(PageRequest.MOST, null);
		for (RatingLine line : this.doors.callBacks().ratings(desk, RatingFilter.TO_DO, asked).items()) {
			CallBackTask task = this.doors.callBacks().callBack(desk, Objects.requireNonNull(line.callBack()));
			if (task.complaint().equals(complaint)) {
				return task.id();
			}
		}
		throw new IllegalStateException("No call-back is open for " + complaint);
	}

}
