package org.yidiantong.architecture;

import java.util.List;
import java.util.stream.Collectors;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;

/**
 * A documentation comment without its tags, as Markdown: links and code in backticks,
 * paragraphs apart, each on one line.
 *
 * @param paragraphs without empty ones
 */
public record Prose(List<String> paragraphs) {

	private static final String NEXT_PARAGRAPH = "\u0000";

	static Prose of(DocCommentTree comment) {
		String text = comment.getFullBody().stream().map(Prose::markdown).collect(Collectors.joining());
		return new Prose(List.of(text.split(NEXT_PARAGRAPH))
			.stream()
			.map((paragraph) -> paragraph.strip().replaceAll("\\s+", " "))
			.filter((paragraph) -> !paragraph.isEmpty())
			.toList());
	}

	/** All sentences. */
	public List<String> sentences() {
		return this.paragraphs.stream()
			.flatMap((paragraph) -> List.of(paragraph.split("(?<=[.!?])\\s+(?=[A-Z`])")).stream())
			.toList();
	}

	public String firstSentence() {
		return this.paragraphs.isEmpty() ? "" : sentences().get(0);
	}

	private static String markdown(DocTree tree) {
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
