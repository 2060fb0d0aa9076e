package org.yidiantong.evaluation.sampling;

import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.closed.ClosedComplaint;
import org.yidiantong.complaints.closed.ComplaintsToSample;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the district draw samples of closed complaints and read them. Complaints from
 * which an actor is recused are neither drawn by nor shown to that actor.
 */
@Service
public class SampleManagement {

	private static final int SEED_BYTES = 8;

	private final ComplaintsToSample complaints;

	private final Samples samples;

	private final RecusedComplaints recused;

	private final CallResults calls;

	private final AuditLog audit;

	private final BusinessClock clock;

	private final SecureRandom random = new SecureRandom();

	SampleManagement(ComplaintsToSample complaints, Samples samples, RecusedComplaints recused, CallResults calls,
			AuditLog audit, BusinessClock clock) {
		this.recused = recused;
		this.calls = calls;
		this.complaints = complaints;
		this.samples = samples;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Draws a sample of the complaints that were closed in a period that is over, and
	 * records it. Those whose complainant left no contact are counted and not chosen.
	 * @throws NotPermitted if the actor does not act for the district's desk
	 * @throws InvalidRequest with every error
	 * @throws NothingToSample if no complaint can be chosen
	 * @throws SeedUsed if the period has a sample of this seed
	 */
	@Transactional
	public SampleView draw(Actor actor, DrawSample asked) {
		require(actor, mayDraw(actor));
		InvalidRequest.throwIfAny(DrawValidator.errors(asked, this.clock.today()));
		Sample sample = new Sample(NewId.next(), Objects.requireNonNull(asked.from()),
				Objects.requireNonNull(asked.to()), seed(asked.seed()), actor.name(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		List<ClosedComplaint> closed = this.complaints.closed(actor, sample.from(), sample.to());
		List<ClosedComplaint> frame = closed.stream().filter(ClosedComplaint::reachable).toList();
		if (frame.isEmpty()) {
			throw new NothingToSample();
		}
		SampleDraw draw = new SampleDraw(sample.seed(), frame);
		Set<ComplaintId> chosen = draw.choose(size(asked, draw.townships(), frame.size()));
		this.samples.keep(sample, closed, chosen);
		this.audit.record(actor.name(), "evaluation.sample-drawn", sample.subject(),
				AuditText.of("audit.text.sample", sample.from(), sample.to(), chosen.size()), null);
		return sample.view(new SampleSize(closed.size(), closed.size() - frame.size(), chosen.size()));
	}

	/**
	 * The samples, latest first.
	 * @throws NotPermitted if the actor may not see samples
	 */
	@Transactional(readOnly = true)
	public Page<SampleView> list(Actor actor, PageRequest asked) {
		require(actor, mayRead(actor));
		List<Sample> read = this.samples.list(asked.afterId(), asked.fetch());
		Map<UUID, SampleSize> sizes = this.samples.sizes(read.stream().map(Sample::id).toList(),
				this.recused.idsOf(actor));
		return Page.of(read.stream().map((one) -> one.view(sizes.getOrDefault(one.id(), SampleSize.NONE))).toList(),
				asked, (view) -> view.id().toString());
	}

	/**
	 * A sample with everything that it takes to draw it again.
	 * @throws NotPermitted if the actor may not see samples
	 * @throws SampleUnknown if there is none
	 */
	@Transactional(readOnly = true)
	public SampleDetails find(Actor actor, UUID id) {
		require(actor, mayRead(actor));
		Sample sample = this.samples.find(id).orElseThrow(SampleUnknown::new);
		List<SampleMember> all = this.samples.members(List.of(id));
		Map<ComplaintId, ClosedComplaint> seen = seen(actor, all);
		List<SampleMember> members = all.stream().filter((one) -> seen.containsKey(one.complaint())).toList();
		List<SampledComplaint> chosen = this.calls.of(actor, id,
				members.stream()
					.filter(SampleMember::chosen)
					.map((one) -> sampled(one, Objects.requireNonNull(seen.get(one.complaint()))))
					.toList());
		return new SampleDetails(sample.view(SampleSize.of(members)), townships(members, chosen), chosen,
				members.stream().filter(SampleMember::reachable).map(SampleMember::complaint).toList(),
				CallTotals.of(chosen));
	}

	/** Whether an actor may draw samples. */
	public boolean mayDraw(Actor actor) {
		return actor.isDistrictWide() && actor.may(Permission.CASES_DISPATCH);
	}

	/** Whether an actor may read samples. */
	public boolean mayRead(Actor actor) {
		return mayDraw(actor) || (actor.isDistrictWide() && actor.may(Permission.RATINGS_READ));
	}

	private Map<ComplaintId, ClosedComplaint> seen(Actor actor, List<SampleMember> members) {
		return this.complaints.closed(actor, members.stream().map(SampleMember::complaint).toList())
			.stream()
			.collect(Collectors.toMap(ClosedComplaint::id, (one) -> one));
	}

	private static void require(Actor actor, boolean permitted) {
		if (!permitted) {
			throw new NotPermitted(
					actor.may(Permission.CASES_DISPATCH) ? Permission.RATINGS_READ : Permission.CASES_DISPATCH);
		}
	}

	private String seed(@Nullable String given) {
		if (!PlainText.isBlank(given)) {
			return given.strip();
		}
		byte[] made = new byte[SEED_BYTES];
		this.random.nextBytes(made);
		return HexFormat.of().formatHex(made);
	}

	/** A percentage is rounded up; a size that cannot be is refused. */
	private static int size(DrawSample asked, int townships, int frame) {
		if (asked.percent() != null) {
			return Math.max(townships, Math.toIntExact((99L + (long) frame * asked.percent()) / 100));
		}
		int size = Objects.requireNonNull(asked.size());
		if (size < townships || size > frame) {
			throw new InvalidRequest(List.of(ValidationError.of("size", "sample.size.range", townships, frame)));
		}
		return size;
	}

	private static List<TownshipSample> townships(Collection<SampleMember> members, List<SampledComplaint> chosen) {
		Map<PlaceCode, List<SampleMember>> parts = members.stream()
			.collect(Collectors.groupingBy(SampleMember::township, TreeMap::new, Collectors.toList()));
		Map<PlaceCode, List<SampledComplaint>> called = chosen.stream()
			.collect(Collectors.groupingBy(SampledComplaint::township));
		return parts.entrySet()
			.stream()
			.map((part) -> new TownshipSample(part.getKey(), part.getValue().size(),
					(int) part.getValue().stream().filter((one) -> !one.reachable()).count(),
					(int) part.getValue().stream().filter(SampleMember::chosen).count(),
					CallTotals.of(called.getOrDefault(part.getKey(), List.of()))))
			.toList();
	}

	private static SampledComplaint sampled(SampleMember member, ClosedComplaint line) {
		return new SampledComplaint(member.complaint(), line.caseNumber(), member.township(), line.placeCode(),
				line.itemName(), null, null);
	}

}
