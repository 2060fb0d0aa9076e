package org.yidiantong.disclosure.web;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A feed stays a document that readers accept, whatever was written in a title.
 */
class AtomFeedUnitTests {

	private static final Instant AT = Instant.parse("2021-11-05T01:00:00Z");

	@Test
	void isWellFormedWhateverWasWritten() throws Exception {
		String bad = "<租金> & \"合同\" ]]>" + (char) 7 + (char) 0xFFFE + "\uD83D\uDE00";
		Document read = read(new AtomFeed("urn:uuid:1", "zh-CN", bad, "http://x/f?a=1&b=2", "http://x/", "裕安区",
				List.of(new AtomFeed.Entry("urn:uuid:2", bad, AT, "http://x/2", "黄莲村", bad))));
		assertThat(read.getElementsByTagNameNS("*", "summary").item(0).getTextContent())
			.isEqualTo("<租金> & \"合同\" ]]>\uD83D\uDE00");
		assertThat(read.getElementsByTagNameNS("*", "link").item(0).getAttributes().getNamedItem("href").getNodeValue())
			.isEqualTo("http://x/f?a=1&b=2");
	}

	@Test
	void wasUpdatedWhenItsLatestEntryWas() throws Exception {
		AtomFeed.Entry early = new AtomFeed.Entry("urn:uuid:2", "一", AT.minusSeconds(9), "http://x/2", "黄莲村", "一");
		AtomFeed.Entry late = new AtomFeed.Entry("urn:uuid:3", "二", AT, "http://x/3", "黄莲村", "二");
		assertThat(updated(List.of(early, late))).isEqualTo("2021-11-05T01:00:00Z");
		assertThat(updated(List.of())).as("RFC 4287 wants one").isEqualTo("1970-01-01T00:00:00Z");
	}

	private static String updated(List<AtomFeed.Entry> entries) throws Exception {
		AtomFeed feed = new AtomFeed("urn:uuid:1", "zh-CN", "公开", "http://x/f", "http://x/", "裕安区", entries);
		return read(feed).getElementsByTagNameNS("*", "updated").item(0).getTextContent();
	}

	private static Document read(AtomFeed feed) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.document()));
	}

}
