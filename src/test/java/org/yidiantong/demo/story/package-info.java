/**
 * Makes the file of the story of 裕安区 out of its totals: a tool for whoever wants another
 * story, run by hand ({@link org.yidiantong.demo.story.StoryGenerator}). Nothing in the
 * program needs it; the file is checked by its own sums wherever it came from.
 */
package org.yidiantong.demo.story;
