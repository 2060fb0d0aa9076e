package org.yidiantong.complaints.similarity;

import java.util.Optional;

import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.identity.Actor;

/**
 * Finds the answers that an answer repeats, for whoever reviews it.
 */
@FunctionalInterface
public interface SimilarAnswers {

	/**
	 * Compares the answer of a complaint with the latest ones of its unit, and with those
	 * of earlier rounds.
	 * @param view the complaint as the actor sees it
	 * @return empty unless the actor reviews it now
	 */
	Optional<AnswerComparison> of(Actor actor, ComplaintView view);

}
