import { useEffect, useRef } from 'react';
import type { AnttAssessment } from '@antt/elements';
import type { Props } from '../scene.ts';

const area = { unitType: 'residential-area', year: 2025 };

/** React listens declaratively on custom elements only; elsewhere, and where a page wants to, by a reference. */
function useListener(hear: Props['hear']) {
  const ref = useRef<HTMLElement & AnttAssessment>(null);
  useEffect(() => {
    const { current } = ref;
    current?.addEventListener('antt-change', hear!);
    return () => current?.removeEventListener('antt-change', hear!);
  }, [hear]);
  return ref;
}
const Imperative = ({ hear }: Props) => <antt-assessment ref={useListener(hear)} {...area} />;
const Ancestor = ({ hear }: Props) => (
  <section ref={useListener(hear)}>
    <antt-assessment {...area} />
  </section>
);

export function Scene(props: Props) {
  const { hear } = props;
  switch (props.scene) {
    case 'plain':
      return <antt-assessment unit-type="residential-area" year="2025" readings="reduction=reduced" />;
    case 'children':
      return <antt-assessment {...area}>{props.text}</antt-assessment>;
    case 'choice':
      return props.shown ? <antt-assessment {...area} /> : <p>Không có biểu mẫu</p>;
    case 'list':
      return props.ids!.map((id) => <antt-assessment key={id} id={id} {...area} />);
    case 'settings':
      return (
        <antt-assessment
          unitType={props.unitType}
          year={props.year}
          readings={props.readings}
          answers={props.answers}
          overlays={props.overlays}
          readonly={props.readonly}
          onantt-change={hear}
          onantt-submit={hear}
          onantt-error={hear}
        />
      );
    case 'attributes':
      return <antt-assessment unit-type={props.unitType} year={2025} heading-level={props.headingLevel} />;
    case 'badge':
      return <antt-badge verdict={props.verdict} year={props.year} decision={props.decision} unit={props.unit} />;
    case 'result':
      return (
        <antt-result
          result={props.result}
          criteriaSet={props.criteriaSet}
          linked={props.linked}
          onantt-question={hear}
        />
      );
    case 'own':
      return <antt-own unitType={props.unitType} year={props.year} answers={props.answers} />;
    case 'late':
      return <antt-late unit-type={props.unitType} year={props.year} answers={props.answers} />;
    case 'outside':
      return <antt-assessment {...area} name="answers" form="far" />;
    case 'events':
      return (
        <antt-assessment
          {...area}
          onantt-change={hear}
          {...{ oninvalid: hear, oncamelEvent: hear, onCAPSevent: hear, onPascalEvent: hear }}
        />
      );
    case 'imperative':
      return <Imperative {...props} />;
    case 'ancestor':
      return <Ancestor {...props} />;
    case 'form':
      return (
        <form>
          <fieldset disabled={props.disabled}>
            <antt-assessment {...area} name="answers" />
          </fieldset>
          <button type="reset">Xóa</button>
        </form>
      );
  }
}

type Settings = React.JSX.IntrinsicElements['antt-assessment'];
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** A page's own element, made from ours. */
      'antt-own': Settings;
      /** One whose script comes late. */
      'antt-late': Settings;
    }
  }
}
