package org.yidiantong.reporting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import org.springframework.boot.test.context.TestComponent;

/**
 * A district of a test's own, in which complaints climb by the doors while business time
 * goes on; what is done is noted down beside.
 */
@TestComponent
public class PlayedDistrict {

	private static int next = 348_101;

	private final ComplaintManagement complaints;

	private final ComplaintDesk desk;

	private final ComplaintHandling handling;

	private final ComplaintInspection cases;

	private final EvaluationManagement evaluation;

	private final DistrictManagement districts;

	private final FolderManagement folders;

	private final BusinessClock clock;

	private final PriorityQueue<Planned> plan = new PriorityQueue<>(
			Comparator.comparing(Planned::at).thenComparing(Planned::order));

	final List<PlayedComplaint> played = new ArrayList<>();

	private DistrictCode code = new DistrictCode(348_100);

	private int order;

	PlayedDistrict(ComplaintManagement complaints, ComplaintDesk desk, ComplaintHandling handling,
			ComplaintInspection cases, EvaluationManagement evaluation, DistrictManagement districts,
			FolderManagement folders, BusinessClock clock) {
		this.complaints = complaints;
		this.desk = desk;
		this.handling = handling;
		this.cases = cases;
		this.evaluation = evaluation;
		this.districts = districts;
		this.folders = folders;
		this.clock = clock;
	}

	/**
	 * Lets the codes of the next districts, ten at most, begin with five digits with
	 * which no code of another district begins, so that a job for this prefix leaves the
	 * districts of other tests alone.
	 */
	public String nextPrefix() {
		synchronized (PlayedDistrict.class) {
			do {
				next = (next / 10 + 1) * 10;
			}
			while (IntStream.range(next, next + 10)
				.anyMatch((taken) -> this.districts.find(new DistrictCode(taken)).isPresent()));
			return String.valueOf(next / 10);
		}
	}

	/** Makes a new one; whatever was noted of another is forgotten. */
	public DistrictCode begin() {
		synchronized (PlayedDistrict.class) {
			do {
				this.code = new DistrictCode(next++);
			}
			while (this.districts.find(this.code).isPresent());
		}
		begin(this.code, (folder) -> {
		});
		return this.code;
	}

	/**
	 * Makes one with a code that the test has chosen; whatever was noted of another is
	 * forgotten.
	 * @param edit changes its folder before it is applied
	 */
	public void begin(DistrictCode chosen, Consumer<Path> edit) {
		this.code = chosen;
		this.played.clear();
		this.plan.clear();
		PlayedFolder.apply(this.folders, chosen, edit);
	}

	public Actor actor() {
		return Actor.client(UUID.randomUUID(), "test-" + this.code, this.code, EnumSet.allOf(Permission.class));
	}

	public <T> T in(Supplier<T> work) {
		return BoundDistrict.call(this.code, work);
	}

	/**
	 * Plans a number of complaints over some days, each on a road that the seed chooses.
	 */
	public void plan(long seed, int number, int days) {
		Random random = new Random(seed);
		Instant start = this.clock.instant();
		for (int i = 0; i < number; i++) {
			Instant at = start.plus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
			String place = this.code + (random.nextBoolean() ? "100-V01" : "100-C01");
			long seeded = random.nextLong();
			at(at, () -> road(file(place), new Random(seeded)));
		}
	}

	/** Lets business time pass up to an instant, doing what is planned until then. */
	public void playTo(Instant end) {
		while (!this.plan.isEmpty() && this.plan.peek().at().isBefore(end)) {
			Planned step = this.plan.remove();
			forward(step.at());
			step.work().run();
		}
		forward(end);
	}

	public PlayedComplaint file(String place) {
		Instant now = this.clock.instant();
		TrackingCode tracking = TrackingCode.parse(in(() -> this.complaints
			.file(new FileComplaint(UUID.randomUUID().toString(), null, place, "路灯坏了", null, true, null, List.of())))
			.trackingCode());
		ComplaintId id = in(() -> this.complaints.rateable(tracking)).complaint();
		PlayedComplaint one = new PlayedComplaint(tracking, id, place, now, view(id).deadline().dueOn());
		this.played.add(one);
		return one;
	}

	public void dispatch(PlayedComplaint one) {
		Instant now = this.clock.instant();
		if (one.acceptedAt == null) {
			one.keep(in(() -> this.desk.accept(actor(), ref(one))));
			one.acceptedAt = now;
		}
		one.keep(in(() -> this.desk.dispatch(actor(), ref(one),
				new DispatchComplaint("HU-" + one.place, null, List.of(), "请办理"))));
		one.dispatches.add(now);
		one.dues.add(new PlayedComplaint.Due(now, view(one.id).deadline().dueOn()));
		one.repeat = view(one.id).repeatOf() != null;
	}

	public void close(PlayedComplaint one) {
		one.keep(in(() -> this.handling.reply(actor(), ref(one), "已修好")));
		one.keep(in(() -> this.desk.approveAndClose(actor(), ref(one), null)));
		one.closings.add(this.clock.instant());
	}

	public void reopen(PlayedComplaint one) {
		one.keep(in(() -> this.desk.reopen(actor(), ref(one), "没有修好")));
		one.reopenings.add(this.clock.instant());
	}

	public void rate(PlayedComplaint one, int level) {
		in(() -> this.evaluation.rate(new RateComplaint(one.code, level, List.of(), null, null, false)));
		one.level = level;
		one.ratedAt = this.clock.instant();
	}

	/** Gives a complaint that was taken over to another unit. */
	public void redispatch(PlayedComplaint one, String unit) {
		one.revision = view(one.id).status().revision();
		DispatchComplaint order = new DispatchComplaint(unit, null, List.of(), "请另行办理");
		one.keep(in(() -> this.desk.dispatch(actor(), ref(one), order)));
	}

	private void road(PlayedComplaint one, Random random) {
		int road = random.nextInt(20);
		if (road == 0) {
			return;
		}
		later(random, 3, () -> first(one, road, random));
	}

	private void first(PlayedComplaint one, int road, Random random) {
		switch (road) {
			case 1 -> {
				one.keep(in(() -> this.desk.reject(actor(), ref(one), RejectReason.OUT_OF_SCOPE, "请到法院起诉")));
				one.rejectedAt = this.clock.instant();
			}
			case 2 -> {
				in(() -> this.complaints.withdraw(one.code));
				one.withdrawnAt = this.clock.instant();
			}
			case 3 -> {
				one.keep(in(() -> this.desk.refer(actor(), ref(one), "请看")));
				one.referredAt = this.clock.instant();
			}
			default -> {
				dispatch(one);
				second(one, road, random);
			}
		}
	}

	private void second(PlayedComplaint one, int road, Random random) {
		switch (road) {
			case 4 -> {
				// stays with the unit
			}
			case 5 -> later(random, 5, () -> {
				in(() -> this.complaints.withdraw(one.code));
				one.withdrawnAt = this.clock.instant();
			});
			case 6 -> later(random, 1, () -> {
				one.keep(in(() -> this.handling.giveBack(actor(), ref(one), "不归我们管")));
				one.returns.add(this.clock.instant());
				later(random, 2, () -> {
					dispatch(one);
					later(random, 20, () -> close(one));
				});
			});
			case 7 -> later(random, 8, () -> {
				close(one);
				later(random, 10, () -> {
					reopen(one);
					later(random, 4, () -> {
						dispatch(one);
						later(random, 40, () -> close(one));
					});
				});
			});
			case 8, 9 -> later(random, 60, () -> close(one));
			default -> later(random, 20, () -> {
				close(one);
				if (random.nextInt(3) > 0) {
					later(random, 6, () -> rate(one, 1 + random.nextInt(5)));
				}
			});
		}
	}

	private void later(Random random, int days, Runnable work) {
		at(this.clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(days * 24 * 60))), work);
	}

	private void at(Instant when, Runnable work) {
		this.plan.add(new Planned(when, this.order++, work));
	}

	private void forward(Instant to) {
		Duration ahead = Duration.between(this.clock.instant(), to);
		if (!ahead.isNegative()) {
			this.clock.forward(ahead);
		}
	}

	private ComplaintView view(ComplaintId id) {
		return in(() -> this.cases.find(actor(), id));
	}

	private ComplaintRef ref(PlayedComplaint one) {
		return new ComplaintRef(one.id, one.revision);
	}

	private record Planned(Instant at, int order, Runnable work) {
	}

}
