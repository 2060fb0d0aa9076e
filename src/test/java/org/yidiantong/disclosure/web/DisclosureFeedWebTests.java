package org.yidiantong.disclosure.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yidiantong.disclosure.DisclosureManagement;
import org.yidiantong.disclosure.Officers;
import org.yidiantong.disclosure.WriteDisclosure;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.UniqueText;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Feeds of what is public to all, read as RFC 4287 says.
 */
@WholeApplication
class DisclosureFeedWebTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String VILLAGE = "/341503/disclosures.atom?place=" + Officers.PLACE;

	private final Actor writer = Officers.writer();

	private final Actor checker = Officers.checker();

	private final MockMvcTester web;

	private final DisclosureManagement disclosures;

	DisclosureFeedWebTests(@Autowired MockMvcTester web, @Autowired DisclosureManagement disclosures) {
		this.web = web;
		this.disclosures = disclosures;
	}

	@Test
	void tellsOfPublicationCorrectionAndWithdrawalUnderOneId() throws Exception {
		String title = UniqueText.after("租金");
		UUID id = published(Officers.input(title, "电话 13812345678", ""));
		Element before = entry(VILLAGE, id);
		assertThat(text(before, "title")).isEqualTo(title);
		assertThat(text(before, "summary")).contains("村务公开", "黄莲村", "2021年第三季度").doesNotContain("第 2 版");
		run(() -> this.disclosures.correct(this.writer, id, 2));
		run(() -> this.disclosures.submit(this.writer, id, 3,
				new WriteDisclosure(null, null, null, title, "更正", "", false, "写错")));
		run(() -> this.disclosures.publish(this.checker, id, 4));
		Element corrected = entry(VILLAGE, id);
		assertThat(text(corrected, "summary")).contains("第 2 版");
		assertThat(updated(corrected)).isAfter(updated(before));
		String tag = answer(VILLAGE).getResponse().getHeader("ETag");
		assertThat(this.web.get().uri(VILLAGE).header("If-None-Match", tag)).hasStatus(304);
		run(() -> this.disclosures.withdraw(this.checker, id, 5, "误公开 13812345678"));
		assertThat(this.web.get().uri(VILLAGE).header("If-None-Match", tag)).hasStatusOk();
		Element gone = entry(VILLAGE, id);
		assertThat(text(gone, "summary")).contains("已撤回。理由：误公开 138****5678");
		assertThat(updated(gone)).isAfter(updated(corrected));
		assertThat(body(VILLAGE)).doesNotContain(title, "13812345678");
	}

	@Test
	void isAsTheStandardWants() throws Exception {
		UUID id = published(Officers.input("道路 & <硬化>", "预算", ""));
		for (String path : new String[] { VILLAGE, "/341503/disclosures.atom",
				"/341503/disclosures.atom?place=341503100", "/341503/disclosures.atom?place=341503001-C01" }) {
			assertThat(answer(path)).hasStatusOk().hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
			Element feed = feed(path);
			assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
			assertThat(feed.getLocalName()).isEqualTo("feed");
			assertThat(text(feed, "id")).startsWith("urn:uuid:").isEqualTo(text(feed(path + ""), "id"));
			assertThat(text(feed, "title")).contains("三务公开");
			assertThat(href(feed, "self")).isEqualTo("http://localhost" + path);
			updated(feed);
			for (Element entry : children(feed, "entry")) {
				assertThat(text(entry, "id")).startsWith("urn:uuid:");
				assertThat(text(entry, "title")).isNotBlank();
				updated(entry);
				assertThat(href(entry, "alternate")).startsWith("http://localhost/341503/disclosures/");
				assertThat(text(children(entry, "author").get(0), "name")).isNotBlank();
			}
		}
		assertThat(text(entry("/341503/disclosures.atom", id), "title")).isEqualTo("道路 & <硬化>");
		assertThat(text(feed(VILLAGE), "id")).isNotEqualTo(text(feed("/341503/disclosures.atom"), "id"));
	}

	@Test
	void hasNothingThatIsForOneVillageOnly() throws Exception {
		String title = UniqueText.after("发展党员");
		UUID id = published(new WriteDisclosure("PARTY", "B02", "2021-Q3", title, "共 3 人", "", false, null));
		assertThat(
				new String(answer("/341503/disclosures?place=" + Officers.PLACE).getResponse().getContentAsByteArray(),
						StandardCharsets.UTF_8))
			.contains(title);
		assertThat(body(VILLAGE) + body("/341503/disclosures.atom")).doesNotContain(title, id.toString());
	}

	@Test
	void isFoundFromThePagesAndNamesMistakes() throws Exception {
		String link = "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + VILLAGE + "\"";
		assertThat(body("/341503/v/" + Officers.PLACE)).contains(link);
		assertThat(body("/341503/disclosures?place=" + Officers.PLACE)).contains(link);
		assertThat(body("/341503/disclosures")).contains("href=\"/341503/disclosures.atom\"");
		assertThat(answer("/341503/disclosures.atom?place=nowhere")).hasStatus(400);
		assertThat(answer("/341503/disclosures.atom?place=")).hasStatusOk();
	}

	private Element entry(String path, UUID id) throws Exception {
		return children(feed(path), "entry").stream()
			.filter((one) -> text(one, "id").equals("urn:uuid:" + id))
			.findFirst()
			.orElseThrow();
	}

	private Element feed(String path) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer(path).getResponse().getContentAsByteArray()))
			.getDocumentElement();
	}

	private MvcTestResult answer(String path) {
		return this.web.get().uri(path).exchange();
	}

	private String body(String path) {
		return new String(answer(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static OffsetDateTime updated(Element of) {
		return OffsetDateTime.parse(text(of, "updated"));
	}

	/** The text of the only child with a name. */
	private static String text(Element of, String name) {
		List<Element> found = children(of, name);
		assertThat(found).as(name).hasSize(1);
		return found.get(0).getTextContent();
	}

	private static String href(Element of, String relation) {
		return children(of, "link").stream()
			.filter((one) -> one.getAttribute("rel").equals(relation))
			.map((one) -> one.getAttribute("href"))
			.findFirst()
			.orElseThrow();
	}

	private static List<Element> children(Element of, String name) {
		List<Element> found = new ArrayList<>();
		for (Node one = of.getFirstChild(); one != null; one = one.getNextSibling()) {
			if (one instanceof Element element && element.getNamespaceURI().equals(ATOM)
					&& element.getLocalName().equals(name)) {
				found.add(element);
			}
		}
		return found;
	}

	private UUID published(WriteDisclosure input) {
		UUID id = NewId.next();
		run(() -> this.disclosures.write(this.writer, id, input));
		run(() -> this.disclosures.submit(this.writer, id, 0, input));
		run(() -> this.disclosures.publish(this.checker, id, 1));
		return id;
	}

	private static void run(Runnable work) {
		BoundDistrict.run(Officers.YUAN, work);
	}

}
