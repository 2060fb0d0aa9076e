package org.yidiantong.checklist.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.eventlog.AddedLater;
import org.yidiantong.eventlog.CodePatterns;
import org.yidiantong.eventlog.EventName;
import org.yidiantong.eventlog.ModuleEvent;

/**
 * Published when a district publishes a version of its checklist. The version counts from
 * a date and never changes; the event names every category and item of it.
 *
 * @param tenant National code of the district
 * @param version The district's own name of the version
 * @param base The base list it adopts and that list's version
 * @param items How many items it has, base and local
 * @param effectiveFrom The first day on which it counts, Asia/Shanghai
 * @param categories The categories, in the order of the list
 * @param list The items, in the order of the list
 */
@EventName("org.yidiantong.checklist.version-published")
public record ChecklistVersionPublished(int tenant, @Pattern(regexp = CodePatterns.CODE) String version,
		@Pattern(regexp = "[a-z][a-z0-9-]{0,39}@" + CodePatterns.CODE) String base, @Min(0) int items,
		LocalDate effectiveFrom, @AddedLater @Size(min = 1, max = 100) @Nullable List<Heading> categories,
		@AddedLater @Size(max = 1000) @Nullable List<Line> list, int subjectVersion,
		Instant occurredAt) implements ModuleEvent {

	public ChecklistVersionPublished {
		categories = (categories == null) ? null : List.copyOf(categories);
		list = (list == null) ? null : List.copyOf(list);
	}

	@Override
	public String subject() {
		return "checklist";
	}

	/**
	 * A category.
	 *
	 * @param code Code of the category
	 * @param name As it is printed in the published list
	 * @param group Whether its items manage what belongs to all or serve the single
	 * citizen
	 */
	public record Heading(@Pattern(regexp = CodePatterns.CODE) String code,
			@Pattern(regexp = CodePatterns.PRINTED_NAME) String name, Group group) {
	}

	/**
	 * An item.
	 *
	 * @param code Code of the item in this version
	 * @param lineage Permanent key
	 * @param category Code of its category
	 * @param name As it is printed in the published list
	 */
	public record Line(ItemCode code, @Pattern(regexp = CodePatterns.LINEAGE) String lineage,
			@Pattern(regexp = CodePatterns.CODE) String category,
			@Pattern(regexp = CodePatterns.PRINTED_NAME) String name) {
	}

	/** The two groups of categories. */
	public enum Group {

		/** 集体管理 */
		COLLECTIVE,

		/** 便民服务 */
		SERVICE

	}

}
