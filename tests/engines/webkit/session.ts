import { By, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { Evaluates } from '../../e2e/support';

/** A window of WebKitGTK, with as much of Playwright's page as these tests and their helpers use. */
export class Session {
	readonly #driver: WebDriver;
	#turned = 0;

	constructor(driver: WebDriver) {
		this.#driver = driver;
	}

	/** The page itself, for helpers that run code in it. */
	readonly page = this.#inside(() => this.#driver.switchTo().defaultContent());

	/** The page's first frame, for helpers that run code in it. */
	readonly frame = this.#inside(async () => {
		await this.#driver.switchTo().defaultContent();
		await this.#driver.switchTo().frame(0);
	});

	/** Runs functions where `enter` leads. */
	#inside(enter: () => Promise<void>): Evaluates {
		const evaluate = async (run: unknown, arg?: unknown) => {
			await enter();
			return this.#driver.executeScript(`return (${String(run)})(arguments[0])`, arg);
		};
		return { evaluate } as Evaluates;
	}

	/** Gives the page this much room; the window is as much larger as its frame needs. */
	async resize(width: number, height: number): Promise<void> {
		const window = this.#driver.manage().window();
		await window.setRect({ x: 0, y: 0, width, height });
		const [across, down] = await this.page.evaluate(
			() => [outerWidth - innerWidth, outerHeight - innerHeight] as const
		);
		await window.setRect({ x: 0, y: 0, width: width + across, height: height + down });
	}

	async goto(url: string): Promise<void> {
		await this.#driver.switchTo().defaultContent();
		await this.#driver.get(url);
	}

	reload(): Promise<void> {
		return this.#driver.navigate().refresh();
	}

	back(): Promise<void> {
		return this.#driver.navigate().back();
	}

	/** Presses keys one after another, by their names in WebDriver or as they are written. */
	async press(...keys: string[]): Promise<void> {
		await this.#driver
			.actions()
			.sendKeys(...keys.map((key) => Key[key] ?? key))
			.perform();
	}

	/**
	 * Turns the wheel over the page's left side. WebKitGTK takes the turns of a session as one sum: what it moves
	 * is the sum's change.
	 */
	async wheel(down: number): Promise<void> {
		this.#turned += down;
		await this.#driver.switchTo().defaultContent();
		await this.#driver.actions().scroll(200, 200, 0, this.#turned, Origin.VIEWPORT).perform();
	}

	/** Clicks the first element that a selector names, as a person does: in the page, or in its first frame. */
	async click(selector: string, where: 'page' | 'frame' = 'page'): Promise<void> {
		await this.#driver.switchTo().defaultContent();
		if (where === 'frame') await this.#driver.switchTo().frame(0);
		await (await this.#driver.findElement(By.css(selector))).click();
	}

	async screenshot(): Promise<Buffer> {
		return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
	}
}
