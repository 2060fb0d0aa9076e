package org.yidiantong.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTreeScanner;

/**
 * A Javadoc description without tags, converted to Markdown. Links and code are in
 * backticks; each paragraph is one line.
 *
 * @param paragraphs the non-empty paragraphs
 * @param links the targets of links, as written
 */
public record Prose(List<String> paragraphs, List<String> links) {

	private static final String NEXT_PARAGRAPH = "\u0000";

	static Prose of(DocCommentTree comment) {
		String text = comment.getFullBody().stream().map(Prose::markdown).collect(Collectors.joining());
		List<String> paragraphs = Stream.of(text.split(NEXT_PARAGRAPH))
			.map((paragraph) -> paragraph.strip().replaceAll("\\s+", " "))
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList();
		return new Prose(paragraphs, links(comment));
	}

	/** Returns the description of each parameter, on one line. */
	static Map<String, String> parameters(DocCommentTree comment) {
		return comment.getBlockTags()
			.stream()
			.filter(ParamTree.class::isInstance)
			.map(ParamTree.class::cast)
			.collect(Collectors.toMap((tag) -> tag.getName().toString(),
					(tag) -> tag.getDescription()
						.stream()
						.map(Prose::markdown)
						.collect(Collectors.joining())
						.strip()
						.replaceAll("\\s+", " ")));
	}

	/** Returns all sentences. */
	public List<String> sentences() {
		return this.paragraphs.stream()
			.flatMap((paragraph) -> List.of(paragraph.split("(?<=[.!?])\\s+(?=[A-Z`])")).stream())
			.toList();
	}

	public String firstSentence() {
		return this.paragraphs.isEmpty() ? "" : sentences().get(0);
	}

	private static List<String> links(DocCommentTree comment) {
		List<String> links = new ArrayList<>();
		new DocTreeScanner<Void, Void>() {
			@Override
			public Void visitReference(ReferenceTree reference, Void unused) {
				links.add(reference.getSignature());
				return null;
			}
		}.scan(comment, null);
		return links;
	}

	private static String markdown(DocTree tree) {
		// toString() would escape Chinese characters
		if (tree instanceof TextTree text) {
			return text.getBody();
		}
		if (tree instanceof LinkTree link) {
			String signature = link.getReference().getSignature();
			return "`" + signature.substring(signature.lastIndexOf('.') + 1).replace("#", "") + "`";
		}
		if (tree instanceof LiteralTree literal) {
			String text = literal.getBody().getBody();
			return (literal.getKind() == DocTree.Kind.CODE) ? "`" + text + "`" : text;
		}
		if (tree instanceof StartElementTree element) {
			return element.getName().contentEquals("li") ? NEXT_PARAGRAPH + "- " : NEXT_PARAGRAPH;
		}
		if (tree instanceof EntityTree entity) {
			return entity.getName().contentEquals("lt") ? "<" : entity.getName().contentEquals("gt") ? ">" : "&";
		}
		return (tree.getKind() == DocTree.Kind.END_ELEMENT) ? "" : tree.toString();
	}

}
