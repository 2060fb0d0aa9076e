package org.yidiantong.checklist.comparison;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.SmallChecklist;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tells changed branches of a flow in plain words.
 */
class ItemChangeWordsUnitTests {

	private static final Limit ANY = new Limit("随时", null, null, null, LimitSource.LOCAL);

	private static final FlowStep APPLY = new FlowStep(1, "农户", "申请", ANY);

	private static final FlowStep PAY = new FlowStep(3, "财政", "发放", ANY);

	@Test
	void tellsWhereABranchLeadsNow() {
		Item before = with(notice(Branch.back("有异议", 1), Branch.to("没有异议", 3)));
		Item after = with(notice(Branch.end("有异议", "终止"), Branch.to("没有异议", 3)));
		assertThat(told(before, after)).containsExactly("第 2 步“公示”之后不再有：有异议吗？有异议：退回第 1 步",
				"第 2 步“公示”之后增加：有异议吗？有异议：终止（办理结束）");
	}

	@Test
	void tellsBranchesThatAreNew() {
		Item before = with(new FlowStep(2, "村委会", "公示", ANY));
		Item after = with(notice(Branch.back("有异议", 1), Branch.to("没有异议", 3)));
		assertThat(told(before, after)).containsExactly("第 2 步“公示”之后增加：有异议吗？有异议：退回第 1 步",
				"第 2 步“公示”之后增加：有异议吗？没有异议：转到第 3 步");
	}

	@Test
	void tellsAStepThatEndsTheProcedure() {
		Item before = with(new FlowStep(2, "村委会", "公示", ANY));
		Item after = with(new FlowStep(2, "村委会", "公示", ANY, 0, null));
		assertThat(told(before, after)).containsExactly("第 2 步“公示”之后增加：办理到此结束");
	}

	private static List<String> told(Item before, Item after) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/checklist");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		ItemChange change = ListComparison.between(List.of(before), List.of(after)).get(0);
		return new ItemChangeWords(messages).of(change, Locale.SIMPLIFIED_CHINESE).sentences();
	}

	private static FlowStep notice(Branch... branches) {
		return new FlowStep(2, "村委会", "公示", ANY, null, new Decision("有异议吗？", List.of(branches)));
	}

	private static Item with(FlowStep second) {
		Item item = SmallChecklist.LAMPS;
		return new Item(item.code(), item.lineage(), item.name(), item.category(), item.appliesTo(), item.basis(),
				item.handledBy(), item.guidedBy(), item.scope(), item.requirements(), item.responsibility(),
				item.supervision(), List.of(APPLY, second, PAY), item.totalLimit(), item.disclosure(), item.materials(),
				item.riskPoints());
	}

}
