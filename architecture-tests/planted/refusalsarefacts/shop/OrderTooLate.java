package planted.refusalsarefacts.shop;

/** Makes every caller declare it. */
public class OrderTooLate extends Exception {

}
