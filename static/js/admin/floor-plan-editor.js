// Placing booths: drag a mark, choose a booth and click on the plan, move with the arrow keys, or
// type. The two number fields hold the truth; the marks follow them.

const STEP = 0.005;
const LARGE_STEP = 0.02;
const DECIMALS = 4;

const clamp = (value) => Math.min(1, Math.max(0, value));

class PlanEditor {
  constructor(root) {
    this.root = root;
    this.canvas = root.querySelector("[data-plan-canvas]");
    const { width, height } = this.canvas.viewBox.baseVal;
    this.size = { width, height };
    this.announcement = root.querySelector("[data-plan-announcement]");
    this.marks = new Map();
    for (const mark of root.querySelectorAll("[data-plan-mark]")) this.addMark(mark);
    this.chosen = root.querySelector("[data-plan-only]");
    this.canvas.addEventListener("click", (event) => this.placeChosen(event));
    for (const button of root.querySelectorAll("[data-plan-choose]")) {
      button.addEventListener("click", () => this.choose(this.marks.get(button.dataset.planChoose).mark));
    }
  }

  addMark(mark) {
    const inputs = ["x", "y"].map((axis) => document.getElementById(mark.dataset[axis]));
    this.marks.set(mark.dataset.planMark, { mark, inputs });
    for (const input of inputs) input.addEventListener("input", () => this.follow(mark));
    mark.addEventListener("keydown", (event) => this.moveByKey(mark, event));
    mark.addEventListener("pointerdown", (event) => this.drag(mark, event));
    this.follow(mark);
  }

  inputsOf(mark) {
    return this.marks.get(mark.dataset.planMark).inputs;
  }

  positionOf(mark) {
    const values = this.inputsOf(mark).map((input) => Number.parseFloat(input.value.replace(",", ".")));
    return values.every((value) => value >= 0 && value <= 1) ? values : null;
  }

  // The mark goes where its fields say; one without a position is not shown.
  follow(mark) {
    const position = this.positionOf(mark);
    if (!position) {
      mark.setAttribute("display", "none");
      return;
    }
    mark.removeAttribute("display");
    const [x, y] = [position[0] * this.size.width, position[1] * this.size.height];
    mark.setAttribute("transform", `translate(${x} ${y})`);
  }

  put(mark, x, y) {
    const [inputX, inputY] = this.inputsOf(mark);
    inputX.value = clamp(x).toFixed(DECIMALS);
    inputY.value = clamp(y).toFixed(DECIMALS);
    this.follow(mark);
    for (const input of [inputX, inputY]) input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  announce(mark) {
    const language = document.documentElement.lang;
    const [x, y] = this.positionOf(mark).map((share) => share.toLocaleString(language));
    this.announcement.textContent = this.announcement.dataset.template
      .replace("{booth}", mark.getAttribute("aria-label"))
      .replace("{x}", x)
      .replace("{y}", y);
  }

  sharesAt(event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(
      this.canvas.getScreenCTM().inverse(),
    );
    return [point.x / this.size.width, point.y / this.size.height];
  }

  drag(mark, event) {
    event.preventDefault();
    mark.focus();
    mark.setPointerCapture(event.pointerId);
    const move = (moved) => this.put(mark, ...this.sharesAt(moved));
    const stop = () => {
      mark.removeEventListener("pointermove", move);
      this.wasDragged = true;
      this.announce(mark);
    };
    mark.addEventListener("pointermove", move);
    mark.addEventListener("pointerup", stop, { once: true });
    mark.addEventListener("pointercancel", stop, { once: true });
  }

  moveByKey(mark, event) {
    const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const direction = directions[event.key];
    const position = this.positionOf(mark);
    if (!direction || !position) return;
    event.preventDefault();
    const step = event.shiftKey ? LARGE_STEP : STEP;
    this.put(mark, position[0] + direction[0] * step, position[1] + direction[1] * step);
    this.announce(mark);
  }

  choose(mark) {
    for (const button of this.root.querySelectorAll("[data-plan-choose]")) {
      const isChosen = button.dataset.planChoose === mark.dataset.planMark;
      button.setAttribute("aria-pressed", String(isChosen));
      button.closest("[data-plan-row]").toggleAttribute("data-chosen", isChosen);
    }
    for (const { mark: other } of this.marks.values()) other.toggleAttribute("data-chosen", other === mark);
    this.chosen = mark;
  }

  placeChosen(event) {
    if (this.wasDragged) {
      this.wasDragged = false;
      return;
    }
    if (!this.chosen) return;
    this.put(this.chosen, ...this.sharesAt(event));
    this.announce(this.chosen);
  }
}

for (const root of document.querySelectorAll("[data-plan-editor]")) new PlanEditor(root);
