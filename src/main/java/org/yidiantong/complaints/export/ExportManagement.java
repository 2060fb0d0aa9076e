package org.yidiantong.complaints.export;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.ratelimit.TooManyRequests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out lists of complaints to be written to a file.
 */
@Service
public class ExportManagement {

	/** So many complaints fit in a file. */
	public static final int MOST = 100_000;

	/** The longest workbook takes longer than other work may, on a slow machine. */
	private static final int MOST_SECONDS = 300;

	private final ComplaintInspection cases;

	private final FilterWording wording;

	private final RateLimiter limiter;

	private final AuditLog audit;

	ExportManagement(ComplaintInspection cases, FilterWording wording, RateLimiter limiter, AuditLog audit) {
		this.cases = cases;
		this.wording = wording;
		this.limiter = limiter;
		this.audit = audit;
	}

	/**
	 * Hands out the complaints that match a filter and that the actor may see one by one,
	 * latest filed first, and records it with the filter and how many they are. A
	 * complaint that is asked for by its number is the subject of the record, so that it
	 * is hidden there from whoever is recused. What the recipient throws undoes the
	 * record.
	 * @param file name of the file that they go to
	 * @throws NotPermitted if the actor may see none at all
	 * @throws TooManyRequests if the actor has exported too often
	 * @throws ListTooLong if there are more than {@value #MOST}
	 */
	@Transactional(timeout = MOST_SECONDS)
	public void export(Actor actor, ComplaintFilter filter, String file, Consumer<ComplaintSummary> recipient) {
		actor.require(Permission.CASES_READ);
		this.limiter.require(Limit.EXPORTS, actor.district().toString(), actor.name());
		long found = this.cases.count(actor, filter);
		if (found > MOST) {
			throw new ListTooLong(found, MOST);
		}
		AtomicInteger rows = new AtomicInteger();
		AtomicReference<@Nullable ComplaintId> named = new AtomicReference<>();
		this.cases.read(actor, filter, MOST, (line) -> {
			recipient.accept(line);
			rows.incrementAndGet();
			named.set((filter.number() == null) ? null : line.id());
		});
		String label = file + AuditText.of("audit.text.rows", rows) + " " + this.wording.of(filter);
		this.audit.record(actor.name(), "complaints.list-exported", subject(named.get(), file), label, null);
	}

	private static String subject(@Nullable ComplaintId named, String file) {
		return (named == null) ? "complaint-list/" + file : named.subject();
	}

}
