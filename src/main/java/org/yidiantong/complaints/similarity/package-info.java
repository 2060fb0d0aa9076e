/**
 * Answers that repeat others (雷同答复), for whoever reviews an answer. Start at
 * {@link org.yidiantong.complaints.similarity.SimilarAnswers}; what makes two answers
 * similar says {@link org.yidiantong.complaints.similarity.AnswerText}.
 */
@NamedInterface("similarity")
@NullMarked
package org.yidiantong.complaints.similarity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
